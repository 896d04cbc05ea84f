import type { Strategy, StrategyId } from '../../../utils/domain/class-profile.ts';
import { asId } from '../../../utils/domain/ids.ts';
import type { StrategyPlace } from '../../../utils/rooms/strategies.ts';
import type { Vault } from '../../../utils/vault/vault.ts';
import { addRecord } from '../record-actions.ts';

/** Keeps something to try at a place, which nobody has tried yet. Empty words are nothing. */
export async function addStrategy(
  vault: Vault,
  place: StrategyPlace,
  { text, by }: Pick<Strategy, 'text' | 'by'>,
): Promise<void> {
  const words = text.trim();
  if (words === '') return;
  await addRecord(vault, 'strategies', (fresh) => ({
    ...place,
    id: asId<StrategyId>(fresh),
    text: words,
    by,
    tries: [],
  }));
}
