import type { Issue } from '../../core/issue.ts';

const newline = 10;

/** Bytes of a CSV file in, text with plain line ends out, whatever the encoding; what was wrong stands in the issues. */
export function decodeCsv(bytes: Uint8Array, file: string): { text: string; issues: Issue[] } {
	const issues: Issue[] = [];
	if (bytes.length === 0)
		return { text: '', issues: [{ code: 'file-empty', severity: 'error', file }] };
	issues.push(...badLines(bytes, file));
	// Most files that are not UTF-8 come from Excel; read as such, the other problems can be shown too.
	const encoding = issues.length === 0 ? 'utf-8' : 'windows-1252';
	let text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
	if (text.startsWith('\uFEFF')) {
		issues.push({ code: 'byte-order-mark', severity: 'warning', file, line: 1 });
		text = text.slice(1);
	}
	if (text.includes('\r')) {
		const line = text.slice(0, text.indexOf('\r')).split('\n').length;
		issues.push({ code: 'windows-line-ends', severity: 'warning', file, line });
		text = text.replace(/\r\n?/g, '\n');
	}
	return { text, issues };
}

function badLines(bytes: Uint8Array, file: string): Issue[] {
	if (isUtf8(bytes)) return [];
	const issues: Issue[] = [];
	let line = 1;
	for (let start = 0; start < bytes.length; line += 1) {
		const found = bytes.indexOf(newline, start);
		const end = found === -1 ? bytes.length : found;
		const part = bytes.subarray(start, end);
		if (!isUtf8(part))
			issues.push({ code: 'not-utf8', severity: 'error', file, line, value: badWord(part) });
		start = end + 1;
	}
	return issues;
}

/** True when the bytes are valid UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

function badWord(bytes: Uint8Array): string {
	const words = new TextDecoder('windows-1252').decode(bytes).split(/[\s,;"]+/);
	return words.find((word) => /[^\p{ASCII}]/u.test(word)) ?? '';
}
