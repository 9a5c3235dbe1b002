import { pagePath } from '../../core/locale.ts';
import { editionRoot, embedAddress } from '../embed/code.ts';
import { queryOf, type Handout } from './handout.ts';

/** Address of the figure in its state as the edition of today keeps it. */
export function frozenAddress(handout: Handout, root: string): string | undefined {
	const { figure, locale, edition } = handout;
	if (!edition) return undefined;
	const query = queryOf(handout);
	const looks = { theme: 'auto', title: true } as const;
	return embedAddress({ root: editionRoot(root, edition.id), figure, locale, query, ...looks });
}

/** Addresses of the picture of a figure without a choice: the live one and the one that stays. */
export function pictureAddresses(
	{ figure, locale, edition }: Pick<Handout, 'figure' | 'locale' | 'edition'>,
	root: string
): { live: string; frozen: string } | undefined {
	if (!edition) return undefined;
	const path = pagePath(locale, `/figures/${figure}.png`);
	return { live: root + path, frozen: editionRoot(root, edition.id) + path };
}
