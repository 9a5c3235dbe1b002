import { describe, expect, it } from 'vitest';
import { factsOf, type FactBook } from './facts.ts';
import { frozenAddress, pictureAddresses } from './frozen.ts';
import { data, handout } from './fixture.ts';

const book: FactBook = {
	indicators: {
		rate_all: { text: 'Quote aller', dataset: 'labour', concept: 'Wohnort' },
		rate_women: { text: 'Quote der Frauen', dataset: 'labour', concept: 'Wohnort' }
	},
	statements: { F1: { text: 'Renteneintritte', population: 'Beschäftigte' } },
	datasets: {
		labour: { title: 'Arbeitsmarkt', text: '', concept: 'je Indikator', territory: '2025' },
		gap: { title: 'Lücke', text: 'Fehlende Fachkräfte', concept: '', territory: '' },
		figures: { title: 'Zahlen', text: '', concept: '', territory: '' }
	},
	follows: {}
};
const facts = (tables: string[], ...ids: string[]) => {
	const [row] = data.rows;
	const rows = ids.flatMap((indicator) =>
		row ? [{ ...row, cells: { rate: { value: 1, indicator } } }] : []
	);
	return factsOf(book, tables, { ...data, rows });
};

describe('facts on a figure', () => {
	it('are those of the indicators among its values, each once', () => {
		expect(facts(['observations', 'regions'], 'rate_all', 'rate_all', 'rate_women')).toEqual({
			datasets: ['Arbeitsmarkt'],
			definition: ['Quote aller', 'Quote der Frauen'],
			population: [],
			concept: ['Wohnort'],
			territory: ['2025']
		});
	});

	it('come from the dataset where its values are of no indicator', () => {
		expect(facts(['gap', 'regions'], 'share')).toMatchObject({
			definition: ['Fehlende Fachkräfte'],
			territory: []
		});
	});

	it('come from the statement of the strategy with its population', () => {
		expect(facts(['figures'], 'F1')).toMatchObject({
			definition: ['Renteneintritte'],
			population: ['Beschäftigte']
		});
	});

	it('are empty and not made up where nothing is known', () => {
		expect(facts(['regions'])).toEqual({
			datasets: [],
			definition: [],
			population: [],
			concept: [],
			territory: []
		});
	});
});

describe('the address that stays', () => {
	it('keeps language and filters of the address', () => {
		expect(frozenAddress(handout('en'), 'https://kreis.example/monitor')).toBe(
			'https://kreis.example/monitor/e/abc123/en/embed/unemployment/?gruppe=frauen'
		);
		expect(pictureAddresses(handout('en'), 'https://kreis.example')).toEqual({
			live: 'https://kreis.example/en/figures/unemployment.png',
			frozen: 'https://kreis.example/e/abc123/en/figures/unemployment.png'
		});
	});

	it('does not exist without an edition', () => {
		const given = { ...handout(), edition: undefined };
		expect(frozenAddress(given, '')).toBeUndefined();
		expect(pictureAddresses(given, '')).toBeUndefined();
	});
});
