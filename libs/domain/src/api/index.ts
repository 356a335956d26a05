import { answerApi } from './answers';
import { credentialApi, outboxApi } from './credentials';
import { fileApi } from './files';
import { healthApi } from './health';
import { institutionApi } from './institutions';
import { methodologyApi } from './methodologies';
import { publicApi } from './public';
import { resultApi } from './results';
import { roundApi } from './rounds';
import { accountApi, invitationApi, sessionApi } from './session';
import { tenantApi } from './tenants';

/** Everything that crosses HTTP, by area. The server, its OpenAPI document, the client and the isolation tests all read this table. */
export const api = {
  session: sessionApi,
  invitations: invitationApi,
  accounts: accountApi,
  tenants: tenantApi,
  institutions: institutionApi,
  methodologies: methodologyApi,
  rounds: roundApi,
  credentials: credentialApi,
  outbox: outboxApi,
  files: fileApi,
  answers: answerApi,
  results: resultApi,
  public: publicApi,
  health: healthApi,
} as const;
