/** Content type of each kind of file of a build, by the end of its name; text is UTF-8. */
export const types: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	xml: 'application/xml; charset=utf-8',
	atom: 'application/atom+xml; charset=utf-8',
	ttl: 'text/turtle; charset=utf-8',
	json: 'application/json',
	jsonld: 'application/ld+json',
	svg: 'image/svg+xml',
	png: 'image/png',
	woff2: 'font/woff2',
	bin: 'application/octet-stream',
	parquet: 'application/vnd.apache.parquet',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
};

/** Content type of a file by its name, undefined for a kind no build has. */
export const typeOf = (path: string): string | undefined =>
	types[/\.([a-z0-9]+)$/.exec(path)?.[1] ?? ''];
