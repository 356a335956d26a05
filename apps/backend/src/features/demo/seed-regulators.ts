import type { Actor } from '../../database/actor';
import { stringify } from 'csv-stringify/sync';
import regulators from './data/regulators.json';
import { addRound } from './new-round';
import type { Tools } from './tools';

/** A second tenant with a methodology and institutions of its own and a round that is not open yet. All of it is made up. */
export const seedRegulators = async (tools: Tools, actor: Actor, year: number): Promise<void> => {
  const { institutions, methodology } = regulators;
  const rows = institutions.map(({ name, domain }) => ({
    name,
    kind: 'state',
    contactEmail: `kontakts@${domain}.demo.test`,
  }));
  await tools.institutions.import(actor, stringify(rows, { header: true }));
  const { version } = await tools.methodologies.import(actor, methodology);
  await tools.db.run(actor, async (em) => {
    await em.query('UPDATE institution SET demo = true WHERE tenant_id = $1', [actor.tenantId]);
    await em.query('UPDATE methodology_version SET demo = true WHERE tenant_id = $1', [actor.tenantId]);
  });
  await tools.methodologies.publish(actor, version.id);
  await addRound(tools, actor, {
    title: { lv: `Pakalpojumu sniedzēju briedums ${year}`, en: `Maturity of service providers ${year}` },
    year,
    methodologyVersionId: version.id,
    trial: false,
    names: institutions.map(({ name }) => name),
  });
};
