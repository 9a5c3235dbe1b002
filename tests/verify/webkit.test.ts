import { isWebKitThere, startWebKit } from '../support/webkit.ts';
import { walkFlows } from '../support/flows.ts';
import { promised } from '../support/promise.ts';

if (!isWebKitThere)
	console.warn('Skipped: WebKit is not installed (Debian: apt install webkit2gtk-driver xvfb).');

promised('webkit', () => walkFlows(startWebKit), { skip: !isWebKitThere, timeout: 600_000 });
