import { createServer, type Server } from 'node:net';

/** Lets a server listen on this machine only, and says on which port. */
export const listen = (server: Server): Promise<number> =>
	new Promise((done) => {
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			done(typeof address === 'object' && address ? address.port : 0);
		});
	});

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
	const probe = createServer();
	const port = await listen(probe);
	await new Promise((done) => probe.close(done));
	return port;
}
