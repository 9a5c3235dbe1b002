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

/** What is wrong with a text that has another form than its column wants, and what to write. */
export function formRemedy(value: string, pattern: string): string {
	if (germanDay.test(value)) return `is a day in German order (write ${dayOf(value)})`;
	const [, year] = /^([0-9]{4})[-/ ]/.exec(value) ?? [];
	if (/^\^\[0-9\]\{4\}\(-/.test(pattern))
		return `is neither a year nor a day (write ${year ?? '2024'} or ${year ?? '2024'}-12-31)`;
	if (pattern === '^[0-9]{4}$') return 'is no year of four digits (write 2024)';
	if (pattern === '^(DG|[0-9]{2,8})$')
		return 'is no official key (write its digits with the leading zero, or DG for Germany)';
	if (/^\^\[a-z/.test(pattern)) {
		const between = pattern.includes('_') ? 'underscores' : 'hyphens';
		return `is no key (small letters and digits, ${between} between them)`;
	}
	return `does not have the form ${pattern}`;
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
