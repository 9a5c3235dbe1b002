import { declared, type Figures } from './declared.ts';
import { figuresOf } from './page/page.ts';
import type { ViewFigures } from './registered.ts';

const views = new Map(
	declared(
		import.meta.glob<Figures | null>('./pages/*.ts', {
			query: '?figures',
			import: 'figures',
			eager: true
		})
	).flatMap((own) => Object.entries(own.views))
);

/** Views with registered figures, in the order of the site. */
export const figureViews: readonly string[] = [...views.keys()];

/** The figures of one view; throws where no page declares it. */
export async function viewFigures(view: string): Promise<ViewFigures> {
	const shown = await views.get(view)?.();
	if (!shown) throw new Error(`view "${view}": no page declares its figures`);
	if ('page' in shown) return figuresOf(shown.page);
	return 'figures' in shown ? { make: () => shown.figures } : shown;
}
