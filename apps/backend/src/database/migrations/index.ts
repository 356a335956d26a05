import { Identity1790000000001 } from './1-identity';
import { Rounds1790000000002 } from './2-rounds';
import { Answers1790000000003 } from './3-answers';
import { Results1790000000004 } from './4-results';
import { ImportedRounds1790000000005 } from './5-imported-rounds';
import { LostComputations1790000000006 } from './6-lost-computations';
import { Files1790000000007 } from './7-files';
import { LostLetters1790000000008 } from './8-lost-letters';
import { SessionAccounts1790000000009 } from './9-session-accounts';
import { PublicEdition1790000000010 } from './10-public-edition';
import { ForgottenJobs1790000000011 } from './11-forgotten-jobs';

export const migrations = [
  Identity1790000000001,
  Rounds1790000000002,
  Answers1790000000003,
  Results1790000000004,
  ImportedRounds1790000000005,
  LostComputations1790000000006,
  Files1790000000007,
  LostLetters1790000000008,
  SessionAccounts1790000000009,
  PublicEdition1790000000010,
  ForgottenJobs1790000000011,
];
