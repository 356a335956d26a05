import type { Member, Methodology } from '@briedums/methodology';
import { Readable } from 'node:stream';
import { BadInput } from './bad-input';
import { questionIds, readInstitutions } from './institutions';
import { phrase, type Said } from './phrase';

/** A member and where it stands, for sentences about it. */
export interface PlacedMember extends Member {
  place: Said;
}

/** Lines as `stats` reads them, one at a time; the values of its attributes are the groups of an institution. */
export async function* membersInFile(version: Methodology, file: string): AsyncGenerator<PlacedMember> {
  if (!file.endsWith('.jsonl')) throw new BadInput(phrase('membersNotLines', { file }));
  for await (const one of readInstitutions(version, file, Readable.from([]))) {
    const { id, place, answers, sections, attributes } = one;
    yield {
      id,
      place,
      groups: Object.values(attributes),
      ...(answers ? { answers } : { sections: sections ?? {} }),
    };
  }
}

/** The members that stand in the document itself, read as they are asked for like lines of a file. */
export function* membersInRound(
  version: Methodology,
  round: string,
  members: readonly Member[],
): Generator<PlacedMember> {
  const known = questionIds(version);
  const ids = new Set<string>();
  for (const member of members) {
    const place = phrase('memberOf', { id: member.id, round });
    if (ids.has(member.id)) throw new BadInput(phrase('twiceInRound', { round, id: member.id }));
    ids.add(member.id);
    const { answers, sections } = member;
    if (!answers && !sections) throw new BadInput(phrase('neither', { place }));
    const foreign = Object.keys(answers ?? {}).find((question) => !known.has(question));
    if (foreign !== undefined) throw new BadInput(phrase('foreignQuestion', { place, question: foreign }));
    yield { ...member, place };
  }
}
