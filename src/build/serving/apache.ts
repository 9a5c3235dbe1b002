import { below, policies, type Policy } from './policy.ts';
import { types } from './types.ts';

const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;
const nameOf = (pattern: string) => `kreismonitor_${patterns.indexOf(pattern)}`;
const patterns = [...new Set(policies.flatMap(({ cases }) => cases.map(([pattern]) => pattern)))];

// An error page is an internal redirect, which renames what was found out about the path.
const isAsked = (pattern: string) =>
	`(-n reqenv('${nameOf(pattern)}') || -n reqenv('REDIRECT_${nameOf(pattern)}'))`;

/** Lines that send one header: each case only where none before it fits. */
function headerOf({ header, cases, otherwise }: Policy): string[] {
	const before = (index: number) =>
		cases.slice(0, index).map(([pattern]) => `!${isAsked(pattern)}`);
	const lines = cases.map(([pattern, value], index) => ({
		value,
		when: [...before(index), isAsked(pattern)]
	}));
	return [...lines, { value: otherwise, when: before(cases.length) }]
		.filter(({ value }) => value !== '')
		.map(({ value, when }) => {
			const condition = when.length > 0 ? ` "expr=${when.join(' && ')}"` : '';
			return `Header always set ${header} ${quoted(value)}${condition}`;
		});
}

const encodings = [
	['br', 'br'],
	['gz', 'gzip']
] as const;

const rewrite = ([
	end,
	encoding
]: (typeof encodings)[number]) => `RewriteCond %{HTTP:Accept-Encoding} (^|[\\s,])${encoding}($|[\\s,;])
RewriteCond %{REQUEST_FILENAME} -f
RewriteCond %{REQUEST_FILENAME}.${end} -f
RewriteRule ^(.+)$ $1.${end} [L,E=no-gzip:1,E=no-brotli:1]
RewriteCond %{HTTP:Accept-Encoding} (^|[\\s,])${encoding}($|[\\s,;])
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html.${end} -f
RewriteRule ^(.*/)?$ $1index.html.${end} [L,E=no-gzip:1,E=no-brotli:1]`;

const typeLines = Object.entries(types).flatMap(([end, type]) => [
	`<FilesMatch "\\.${end}(\\.br|\\.gz)?$">`,
	`	ForceType ${quoted(type)}`,
	'</FilesMatch>'
]);

/** Configuration of Apache 2.4: a file for the folder of the site (its path on the host, usually the root), as .htaccess or inside <Directory>. */
export const apacheConfig = (
	base = '/'
): string => `# Kreismonitor on Apache 2.4: copy to build/.htaccess (AllowOverride All), or into <Directory> of the site.
# Needs mod_headers, mod_rewrite, mod_setenvif, mod_dir: a2enmod headers rewrite.
# Written by "npm run server-files" from src/build/serving; see docs/deployment.md.

DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
Options -Indexes -MultiViews
FileETag MTime Size

# The path as it was asked for.
${patterns.map((pattern) => `SetEnvIf Request_URI ${quoted(below(pattern, base))} ${nameOf(pattern)}=1`).join('\n')}

${policies.flatMap(headerOf).join('\n')}

${typeLines.join('\n')}

# Files that were compressed in advance.
RewriteEngine On
${encodings.map(rewrite).join('\n')}
${encodings
	.flatMap(([end, encoding]) => [
		`<FilesMatch "\\.${end}$">`,
		`	RemoveLanguage .${end}`,
		`	RemoveEncoding .${end}`,
		`	Header always set Content-Encoding ${encoding}`,
		'</FilesMatch>'
	])
	.join('\n')}
Header always append Vary Accept-Encoding
`;
