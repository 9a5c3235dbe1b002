import { spawn, type ChildProcess } from 'node:child_process';
import {
	chmodSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '../../src/build/serve.ts';
import { serverFiles } from '../../src/build/serving/server-files.ts';
import { freePort } from './listen.ts';

/** A web server that runs with a build of the site. */
export interface Server {
	url: string;
	close: () => void;
}
/** Debian's programs, where they are installed. */
const programs = { nginx: '/usr/sbin/nginx', apache: '/usr/sbin/apache2' };
const brotli = '/usr/share/nginx/modules/ngx_http_brotli_static_module.so';
const modules = [
	'mpm_event',
	'authz_core',
	'dir',
	'mime',
	'negotiation',
	'headers',
	'rewrite',
	'setenvif'
];

export const isInstalled = (name: keyof typeof programs): boolean => existsSync(programs[name]);

/** Runs a program until it answers, or throws what it said. */
async function started(program: string, args: string[], url: string, dir: string): Promise<Server> {
	const child: ChildProcess = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
	let said = '';
	child.stderr?.on('data', (chunk) => (said += String(chunk)));
	const close = () => {
		child.kill('SIGTERM');
		rmSync(dir, { recursive: true, force: true });
	};
	for (let tries = 0; tries < 100; tries++) {
		const answers = await fetch(url).then(
			() => true,
			() => false
		);
		if (answers) return { url, close };
		if (child.exitCode !== null) break;
		await new Promise((done) => setTimeout(done, 50));
	}
	close();
	throw new Error(`${program} does not answer: ${said}`);
}

const folder = () => {
	const dir = mkdtempSync(join(tmpdir(), 'kreismonitor-server-'));
	chmodSync(dir, 0o755);
	return dir;
};

/** nginx with deploy/nginx.conf, changed only where that file says so: port and folder; its own file may have more lines. */
async function nginx(base: string, main = '', events = ''): Promise<Server> {
	const [dir, port] = [folder(), await freePort()];
	const config = (serverFiles(base)['nginx.conf'] ?? '')
		.replace('listen 80;', `listen 127.0.0.1:${port};`)
		.replaceAll('/srv/kreismonitor/build', resolve('build'));
	const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	writeFileSync(
		join(dir, 'nginx.conf'),
		`daemon off; user root; ${main} pid ${dir}/pid; error_log stderr warn; ${existsSync(brotli) ? `load_module ${brotli};` : ''}
		events { ${events} } http { access_log off; ${temp.map((name) => `${name}_temp_path ${dir}/${name};`).join(' ')}
		${existsSync(brotli) ? config : config.replace('brotli_static on;', '')} }`
	);
	return started(
		programs.nginx,
		['-c', join(dir, 'nginx.conf')],
		`http://127.0.0.1:${port}${base}`,
		dir
	);
}

/** Apache with deploy/htaccess as .htaccess in the folder of the site. */
async function apache(base: string): Promise<Server> {
	const [dir, port] = [folder(), await freePort()];
	for (const name of readdirSync('build')) symlinkSync(resolve('build', name), join(dir, name));
	writeFileSync(join(dir, '.htaccess'), serverFiles(base).htaccess ?? '');
	const config = join(dir, '.ht-server.conf');
	writeFileSync(
		config,
		`ServerRoot /etc/apache2
		${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
		Listen 127.0.0.1:${port}
		ServerName localhost
		User www-data
		Group www-data
		PidFile ${dir}/.ht-pid
		ErrorLog ${dir}/.ht-errors
		Mutex file:${dir} default
		TypesConfig /etc/mime.types
		AddLanguage br .br
		AddEncoding x-gzip .gz
		DocumentRoot ${base === '/' ? dir : '/var/www'}
		${base === '/' ? '' : `LoadModule alias_module /usr/lib/apache2/modules/mod_alias.so\nAlias ${base} ${dir}/`}
		<Directory ${dir}>
			Require all granted
			AllowOverride All
			Options FollowSymLinks
		</Directory>
		<Files ".ht*">
			Require all denied
		</Files>`
	);
	return started(programs.apache, ['-X', '-f', config], `http://127.0.0.1:${port}${base}`, dir);
}

/** Each server by its name, with how to start it for a site below a path. */
export const servers = {
	'npm start': () => serve(0),
	nginx,
	apache
};
