import type { StoreName } from '../records/stores.ts';
import type { Edit } from '../vault/vault.ts';
import type { KeptRecord } from './contents.ts';
import { isSameContent } from './same-content.ts';

/**
 * What becomes of what is here. `add`: what the file has beyond it is added, where both differ what is here stays;
 * `prefer-file`: the same, but the file's stands; `replace`: what is not in the file goes.
 */
export const restoreWays = ['add', 'prefer-file', 'replace'] as const;
export type RestoreWay = (typeof restoreWays)[number];

/** How the records of one store compare. */
export type Comparison = {
  onlyInFile: KeptRecord[];
  same: number;
  /** The file's form of records that are here in another form. */
  different: KeptRecord[];
  onlyHere: KeptRecord[];
};

/** What is here and what is in the file, store by store; stores that neither has are left out. */
export function compareRecords(here: readonly KeptRecord[], inFile: readonly KeptRecord[]): Map<StoreName, Comparison> {
  const comparisons = new Map<StoreName, Comparison>();
  const of = (store: StoreName) => {
    const known = comparisons.get(store) ?? { onlyInFile: [], same: 0, different: [], onlyHere: [] };
    comparisons.set(store, known);
    return known;
  };
  const unmatched = new Map(here.map((kept) => [keyOf(kept), kept]));
  for (const theirs of inFile) {
    const ours = unmatched.get(keyOf(theirs));
    unmatched.delete(keyOf(theirs));
    if (!ours) of(theirs.store).onlyInFile.push(theirs);
    else if (isSameContent(ours.write, theirs.write)) of(theirs.store).same += 1;
    else of(theirs.store).different.push(theirs);
  }
  for (const kept of unmatched.values()) of(kept.store).onlyHere.push(kept);
  return comparisons;
}

/** The steps of a restore; applied together, they are all done or none is. */
export function editsOf(comparisons: ReadonlyMap<StoreName, Comparison>, way: RestoreWay): Edit[] {
  return [...comparisons.values()].flatMap(({ onlyInFile, different, onlyHere }): Edit[] => [
    ...onlyInFile,
    ...(way === 'add' ? [] : different),
    ...(way === 'replace' ? onlyHere.map(({ store, write }) => ({ store, remove: write.id })) : []),
  ]);
}

/** What takes these steps back, given all that was there before them. */
export function inverseOf(edits: readonly Edit[], here: readonly KeptRecord[]): Edit[] {
  const before = new Map(here.map((kept) => [keyOf(kept), kept]));
  return edits.map((edit): Edit => {
    const id = 'write' in edit ? edit.write.id : edit.remove;
    return before.get(`${edit.store}/${id}`) ?? { store: edit.store, remove: id };
  });
}

function keyOf({ store, write }: KeptRecord): string {
  return `${store}/${write.id}`;
}
