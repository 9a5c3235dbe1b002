const germanDay = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const dotted = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/;
const comma = /^-?\d{1,3}(,\d{3})+$/;
const blanks = /^-?\d{1,3}([\s\u00a0\u202f]\d{3})+([.,]\d+)?$/;

/** How to write what is no date: 31.12.2024 is meant as 2024-12-31. */
export function dayOf(value: string): string {
	const [, day, month, year] = germanDay.exec(value) ?? [];
	return day && month && year
		? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
		: 'it as 2026-11-22';
}

/** How to write what is no number; says both where a comma may separate thousands. */
export function numberRemedy(value: string): string {
	if (value !== value.trim()) return 'delete the blanks around it';
	if (dotted.test(value)) return `write ${value.replaceAll('.', '').replace(',', '.')}`;
	if (blanks.test(value)) return `write ${value.replace(/\s/g, '').replace(',', '.')}`;
	if (comma.test(value))
		return `write ${value.replaceAll(',', '')} if the comma separates thousands, ${value.replace(',', '.')} if decimals`;
	if (value.includes(',')) return 'use a decimal point';
	return 'write digits and a decimal point only';
}
