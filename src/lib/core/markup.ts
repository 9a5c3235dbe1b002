const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** A text as it may stand in HTML or XML, between tags as well as inside a double-quoted attribute. */
export const escapeMarkup = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
