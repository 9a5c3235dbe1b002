import { expect, it } from 'vitest';
import { parted } from './parted.ts';

it('lets very long words part at their joint, and no others', () => {
	expect(parted('Ausbildungsinteressierte')).toBe('Ausbildungs\u00adinteressierte');
	expect(parted('Datensatz: Sozialversicherungspflichtig Beschäftigte')).toBe(
		'Datensatz: Sozialversicherungs\u00adpflichtig Beschäftigte'
	);
	expect(parted('Leistungsberechtigte nach SGB II')).toBe('Leistungsberechtigte nach SGB II');
});
