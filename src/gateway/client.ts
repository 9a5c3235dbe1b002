import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/** Who asks: the address the last server of our own saw; of IPv6 its network, since one client has all addresses of it. */
export function clientOf(request: IncomingMessage, proxies: number): string {
	const seen = String(request.headers['x-forwarded-for'] ?? '').split(',');
	const said = proxies > 0 ? seen.at(-proxies)?.trim() : '';
	return networkOf(said || (request.socket.remoteAddress ?? ''));
}

/** An IPv4 address as it is, of an IPv6 address the first 64 bits. */
export function networkOf(address: string): string {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
	const plain = address.replace(/%.*$/s, '');
	if (mapped || !isIPv6(plain)) return mapped ?? address;
	// In the form of an address of the web no group has leading zeros, and none is written as IPv4.
	const [head = '', tail] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split('::');
	const groups = (text: string) => text.split(':').filter(Boolean);
	const missing = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
	const all = [...groups(head), ...Array<string>(missing).fill('0'), ...groups(tail ?? '')];
	return `${all.slice(0, 4).join(':')}::/64`;
}
