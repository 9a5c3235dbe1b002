import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadMethod } from './load.server.ts';

it.runIf(existsSync('static/data/manifest.json'))(
	'the methods page says how far our mappings are checked, and who has not confirmed them',
	async () => {
		const [de, en] = await Promise.all([loadMethod('de'), loadMethod('en')]);
		expect(de.mappings?.items[1]).toBe(
			'Stand aller Zuordnungen: von uns am Wortlaut der Strategie geprüft (30.11.2026), vom Kreis noch nicht bestätigt. Stand und Tag der Prüfung stehen bei jeder Zuordnung in ihrem Datensatz.'
		);
		expect(en.mappings?.items[1]).toBe(
			'State of all mappings: checked by us against the words of the strategy (30 November 2026), not yet confirmed by the district. State and day of the check stand beside each mapping in its dataset.'
		);
	}
);
