import { figuresOf } from './page/page.ts';
import type { Registered, ViewFigures } from './registered.ts';

const fixed = ({ figures }: { figures: readonly Registered[] }): ViewFigures => ({
	make: () => figures
});

const loaders = {
	skills: async () => figuresOf((await import('./skills/page.ts')).page),
	qualification: async () => figuresOf((await import('./qualification/page.ts')).page),
	caseload: async () => figuresOf((await import('./caseload/page.ts')).page),
	municipalities: async () => fixed(await import('./municipalities/figures.ts')),
	labour: async () => figuresOf((await import('./labour/page.ts')).page),
	compare: async () => fixed(await import('./compare/figures.ts')),
	activities: async () => fixed(await import('./activities/figures.ts')),
	editions: async () => fixed(await import('./editions/figures.ts')),
	network: async () => fixed(await import('./network/figures.ts')),
	strategy: async () => fixed(await import('./strategy/figures.ts')),
	steering: async () => (await import('./steering/figures.ts')).steeringFigures,
	impact: async () => fixed(await import('./steering/impact-figures.ts')),
	logic: async () => (await import('./steering/impact-figures.ts')).logicFigures,
	effect: async () => (await import('./steering/impact-figures.ts')).effectFigures,
	targets: async () => (await import('./targets/figures.ts')).targetFigures,
	themes: async () => (await import('./themes/figures.ts')).themeFigures
} as const satisfies Record<string, () => Promise<ViewFigures>>;

/** A view that has registered figures. */
export type FigureView = keyof typeof loaders;

/** Views with registered figures, in the order of the site. */
export const figureViews = Object.keys(loaders) as readonly FigureView[];

/** The figures of one view. */
export const viewFigures = (view: FigureView): Promise<ViewFigures> => loaders[view]();
