import { expect, it } from 'vitest';
import { isRatio } from './ratio.ts';

it.each([
	['Quote (%)', true],
	['Geburtenziffer', true],
	['Einwohnerdichte', true],
	['Betreuungsverhältnis', true],
	['Verhältniszahl', true],
	['betreuungsverhaeltnis', true],
	['Einwohner/km²', true],
	['Einwohner / km2', true],
	['Fälle/1.000 Einwohner', true],
	['€/Einwohner', true],
	['population density', true],
	['sex ratio', true],
	['Gedichte', false],
	['Beschäftigungsverhältnisse', false],
	['Männer/Frauen', false],
	['Schuljahr 2023/24', false],
	['Personen', false]
])('"%s" names a ratio: %s', (text, is) => expect(isRatio(text)).toBe(is));
