/* Kreismonitor, EUPL-1.2. In an embedded figure: tells the page around how high it is. */
(function () {
	'use strict';
	var root = document.documentElement;
	if (window.parent === window) return;

	var id = location.pathname.split('/').filter(Boolean).pop();
	var content = null;
	var last = 0;
	var waiting = 0;

	/** Origin of the page around, or '*' where the browser does not tell: the message holds nothing secret. */
	function target() {
		try {
			var origin = (location.ancestorOrigins && location.ancestorOrigins[0]) || document.referrer;
			origin = new URL(origin).origin;
			return origin === 'null' ? '*' : origin;
		} catch (error) {
			return '*';
		}
	}

	function tell(again) {
		// The content's own height does not depend on the height of the frame.
		var height = content ? Math.ceil(content.getBoundingClientRect().height) : 0;
		if (height <= 0 || (height === last && again !== true)) return;
		last = height;
		// Without an answer the frame stays as it is and needs its scroll bar.
		clearTimeout(waiting);
		waiting = setTimeout(function () {
			delete root.dataset.sized;
		}, 500);
		window.parent.postMessage({ kreismonitor: 1, id: id, height: height }, target());
	}

	window.addEventListener('message', function (event) {
		var data = event.data;
		if (event.source !== window.parent || !data || data.kreismonitor !== 1) return;
		if (data.ask === true) tell(true);
		if (data.sized !== last) return;
		clearTimeout(waiting);
		root.dataset.sized = '';
	});
	document.addEventListener('DOMContentLoaded', function () {
		content = document.querySelector('.app');
		if (content && window.ResizeObserver) new ResizeObserver(tell).observe(content);
		tell(true);
	});
})();
