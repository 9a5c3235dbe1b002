import { below, policies, type Policy } from './policy.ts';
import { types } from './types.ts';

const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const nameOf = ({ header }: Policy) => `$kreismonitor_${header.toLowerCase().replaceAll('-', '_')}`;

const mapOf = (policy: Policy, base: string) => `map $kreismonitor_asked ${nameOf(policy)} {
	default ${quoted(policy.otherwise)};
${policy.cases.map(([pattern, value]) => `	${quoted(`~${below(pattern, base)}`)} ${quoted(value)};`).join('\n')}
}`;

// nginx sends no header whose value is empty.
const headerOf = (policy: Policy) =>
	`	add_header ${policy.header} ${policy.cases.length === 0 ? quoted(policy.otherwise) : nameOf(policy)} always;`;

// nginx sets the character set by itself.
const plain = (type: string) => type.replace(/;.*/, '');

const placeOf = (base: string) =>
	base === '/'
		? 'root /srv/kreismonitor/build;'
		: `location ${base} {
		alias /srv/kreismonitor/build/;
	}`;

/** Configuration of nginx: one file for conf.d/, with a server that has the site in a folder, usually its root. */
export const nginxConfig = (
	base = '/'
): string => `# Kreismonitor on nginx: copy to /etc/nginx/conf.d/, change server_name and root.
# Written by "npm run server-files" from src/build/serving; see docs/deployment.md.
# brotli_static needs Debian's package libnginx-mod-http-brotli-static; without it, delete that line.

${policies
	.filter(({ cases }) => cases.length > 0)
	.map((policy) => mapOf(policy, base))
	.join('\n\n')}

server {
	listen 80;
	server_name monitor.example.de;
	${placeOf(base)}

	# The path as it was asked for, decoded; the page for unknown addresses keeps it.
	set $kreismonitor_asked $uri;

	index index.html;
	error_page 404 @lost;
	location @lost {
		root /srv/kreismonitor/build;
		try_files /404.html =404;
	}
	absolute_redirect off;
	server_tokens off;

	gzip_static on;
	brotli_static on;
	gzip_vary on;

	types {
${Object.entries(types)
	.map(([end, type]) => `		${plain(type)} ${end};`)
	.join('\n')}
	}
	default_type application/octet-stream;
	charset utf-8;
	charset_types ${[...new Set(Object.values(types).filter((type) => type.includes('charset')))]
		.map(plain)
		.filter((type) => type !== 'text/html')
		.join(' ')};

${policies.map(headerOf).join('\n')}
}
`;
