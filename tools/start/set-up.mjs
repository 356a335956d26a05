import { step } from '../lib/say.mjs';
import { backendCommand } from './backend.mjs';
import { beginFirstStart, endFirstStart, hasDemonstration } from './first-start.mjs';

/**
 * Brings the tables up to date; the first time it also fills in the demonstration, or asks for a way in for the
 * first operator, which is what it returns (lines to show, otherwise none).
 */
export async function setUp(settings, addresses) {
  const first = await beginFirstStart(addresses);
  const command = (name) => backendCommand(name, settings, addresses);
  await step('bringing the tables up to date', () => command('migrate'));
  if (first && settings.demo) await step('filling in the demonstration', () => command('seed-demo'));
  const invitation = first && !settings.demo ? await command('first-operator') : [];
  if (first) await endFirstStart(addresses, settings.demo);
  return invitation;
}

/** The demonstration's accounts as the backend prints them, or none where there is no demonstration. */
export const demoAccounts = async (settings, addresses) =>
  (await hasDemonstration(addresses)) ? backendCommand('demo-accounts', settings, addresses) : [];
