const months = [
	['januar', 'january', 'jan'],
	['februar', 'february', 'feb'],
	['märz', 'march', 'mär', 'mrz', 'mar'],
	['april', 'apr'],
	['mai', 'may'],
	['juni', 'june', 'jun'],
	['juli', 'july', 'jul'],
	['august', 'aug'],
	['september', 'sep', 'sept'],
	['oktober', 'october', 'okt', 'oct'],
	['november', 'nov'],
	['dezember', 'december', 'dez', 'dec']
];

const two = (number: number | string) => String(number).padStart(2, '0');

/** A year or a day as official tables print it in, the same in ISO form out; null for anything else. */
export function readPeriod(text: string): string | null {
	const trimmed = text.trim();
	if (/^(19|20)\d{2}$/.test(trimmed)) return trimmed;
	const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(trimmed);
	if (dotted) return day(dotted[3], dotted[2], dotted[1]);
	const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+Z?)?$/.exec(trimmed);
	if (iso) return day(iso[1], iso[2], iso[3]);
	const month = /^(\d{4})-(?:M)?(\d{2})$/.exec(trimmed);
	if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12) return `${month[1]}-${month[2]}`;
	const slashed = /^(\d{2})\/(\d{4})$/.exec(trimmed);
	if (slashed && Number(slashed[1]) <= 12) return `${slashed[2]}-${slashed[1]}`;
	return inWords(trimmed);
}

function inWords(text: string): string | null {
	const parts = /^(?:(\d{1,2})\.?\s+)?(\p{L}+)\.?\s+(\d{4})$/u.exec(text);
	const at = months.findIndex((names) => names.includes(parts?.[2]?.toLowerCase() ?? ''));
	if (!parts || at === -1) return null;
	return parts[1] ? day(parts[3], String(at + 1), parts[1]) : `${parts[3]}-${two(at + 1)}`;
}

function day(year = '', month = '', date = ''): string | null {
	if (!/^(19|20)/.test(year)) return null;
	const text = `${year}-${two(month)}-${two(date)}`;
	const parsed = new Date(`${text}T00:00:00Z`);
	if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== text) return null;
	return text;
}

/** Days since 1899-12-30, as spreadsheets count them; only days between 1950 and 2100 are taken for one. */
export function readSerial(text: string): string | null {
	if (!/^\d{5}$/.test(text.trim())) return null;
	const serial = Number(text);
	if (serial < 18264 || serial > 73050) return null;
	return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}

/** A period within a longer text, such as "Stichtag: 30.06.2020" or "Berichtsmonat: Juni 2025". */
export function periodIn(text: string): string | null {
	const behind =
		/(?:stichtag|berichts\p{L}+|jahr|zeit\p{L}*|reference date|reporting \p{L}+|year)[^:]*:\s*(.+)$/iu.exec(
			text
		);
	return behind?.[1] ? readPeriod(behind[1].replace(/[;,]+$/, '')) : null;
}
