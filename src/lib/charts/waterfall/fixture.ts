import { waterfallChart, type WaterfallChart } from './chart.ts';
import type { Role } from '../kit/spec.ts';
import type { WaterfallStep } from './data.ts';

const number = new Intl.NumberFormat('de-DE', { useGrouping: true });
const print = (value: number) => number.format(value).replace('-', '−');
const signed = (value: number) => (value > 0 ? `+${print(value)}` : print(value));

const step = (
	name: string,
	value: number,
	kind: WaterfallStep['step'],
	role: Role,
	rest: Partial<WaterfallStep> = {}
): WaterfallStep => ({
	id: name.toLowerCase().replace(/[^a-zäöüß0-9]+/g, '-'),
	name,
	value,
	text: kind === 'delta' ? signed(value) : print(value),
	label: `${name}: ${print(value)} Personen bis 2028`,
	role,
	step: kind,
	...rest
});
const waterfall = (steps: WaterfallStep[]): WaterfallChart =>
	waterfallChart({
		steps
	});

/** From everyone who retires to the gap that remains. */
export const typical = waterfall([
	step('Ersatzbedarf', 12400, 'total', 'compare'),
	step('Wachstum', 2150, 'delta', 'negative'),
	step('Neue aus Ausbildung', -6300, 'delta', 'positive'),
	step('Zuzug', -4500, 'delta', 'positive'),
	step('Lücke 2028', 3750, 'total', 'accent')
]);

/** The steps lead below zero. */
export const negative = waterfall([
	step('Angebot', 2400, 'total', 'compare'),
	step('Nachfrage', -5200, 'delta', 'negative'),
	step('Zuzug', 600, 'delta', 'positive'),
	step('Saldo', -2200, 'total', 'accent')
]);

/** One total alone. */
export const oneRow = waterfall([step('Lücke 2028', 3750, 'total', 'accent')]);

/** One step is secret: what follows is drawn as an outline. */
export const missing = waterfall([
	step('Ersatzbedarf', 12400, 'total', 'compare'),
	step('Zuzug', 0, 'delta', 'positive', {
		value: 'secret',
		text: '.',
		label: 'Zuzug: Wert geheim gehalten'
	}),
	step('Neue aus Ausbildung', -6300, 'delta', 'positive'),
	step('Lücke 2028', 3750, 'total', 'accent')
]);

/** Names of several lines. */
export const longNames = waterfall([
	step('Altersbedingt ausscheidende Beschäftigte bis 2028', 12400, 'total', 'compare'),
	step('Absolventinnen und Absolventen der dualen Ausbildung', -6300, 'delta', 'positive'),
	step('Ungedeckter Fachkräftebedarf nach allen Zugängen', 6100, 'total', 'accent')
]);

/** Nothing to draw. */
export const empty = waterfall([]);
