import type { Figures, Found, Menu } from '../declared.ts';

const path = '/steuerung/wirkung/';

export const menu: Menu = { at: 290, path, name: { de: 'Wirkung', en: 'Effect' } };

export const found: Found = {
	at: 100,
	path,
	title: { de: 'Wirkung', en: 'Effect' },
	text: {
		de: 'Je Thema vom Bedarf bis zur Kennzahl, gefüllt oder leer, mit Vorher-Nachher-Vergleich.',
		en: 'For each theme from need to indicator, filled or empty, with before and after.'
	},
	words: {
		de: 'Evaluation Wirkungskette Output Outcome Vorher Nachher',
		en: 'evaluation logic model output outcome before after'
	}
};

export const figures: Figures = {
	at: 120,
	views: {
		impact: () => import('../steering/impact-figures.ts'),
		logic: async () => (await import('../steering/impact-figures.ts')).logicFigures,
		effect: async () => (await import('../steering/impact-figures.ts')).effectFigures
	}
};
