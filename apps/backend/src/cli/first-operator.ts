import { emailSchema } from '@briedums/domain';
import { FirstOperator } from '../features/tenants/first-operator';
import { type Command, print, Refusal } from './command';
import { withApp } from './with-app';

/** An address to sign in with when none is named: of the installation's own host, where that has the form of one. */
const defaultEmail = (publicUrl: string): string => {
  const own = emailSchema.safeParse(`operators@${new URL(publicUrl).hostname}`);
  return own.success ? own.data : 'operators@briedums.test';
};

export const firstOperatorCommand: Command = {
  summary:
    '[e-mail] invite the first operator; prints the one-time link and the e-mail to sign in with later',
  async run(config, [given]) {
    const email = emailSchema.safeParse(given ?? defaultEmail(config.PUBLIC_URL));
    if (!email.success) throw new Refusal(`"${given}" is not an e-mail address.`);
    await withApp(config, async (app) => {
      const link = await app.get(FirstOperator).invite({ email: email.data, name: email.data });
      if (link === null)
        throw new Refusal('There is an operator already; ask one of them, or sign in as one.');
      print(link);
      print(`E-mail to sign in with later: ${email.data}`);
    });
  },
};
