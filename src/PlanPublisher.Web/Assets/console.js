// Adds to pages that are complete without it: when the service has news, the parts that tell of it are fetched again.
(() => {
  'use strict';
  if (!('EventSource' in window)) { return; }
  const status = document.getElementById('news');
  let fetching = false;
  let again = false;
  let timer = 0;

  // Tokens differ each time and say nothing new.
  const comparable = (element) => element.innerHTML.replace(/value="[^"]{60,}"/g, '');

  const focusPlace = (region) => [...region.querySelectorAll('a, button, [tabindex]')].indexOf(document.activeElement);

  const put = (region, next) => {
    const place = focusPlace(region);
    region.innerHTML = next.innerHTML;
    if (place >= 0) { region.querySelectorAll('a, button, [tabindex]')[place]?.focus(); }
  };

  const renew = async () => {
    if (fetching) { again = true; return; }
    fetching = true;
    try {
      const answer = await fetch(location.href, { cache: 'no-store' });
      if (answer.ok) {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        for (const region of document.querySelectorAll('[data-live]')) {
          const next = page.querySelector(`[data-live="${region.dataset.live}"]`);
          if (next && comparable(next) !== comparable(region)) { put(region, next); }
        }
      }
    } catch {
      // The service is stopped or starts again: the next piece of news comes when it is back.
    } finally {
      fetching = false;
      if (again) { again = false; renew(); }
    }
  };

  const feed = new EventSource('/events');
  const soon = () => { clearTimeout(timer); timer = setTimeout(renew, 120); };
  feed.addEventListener('open', soon);
  feed.addEventListener('began', soon);
  feed.addEventListener('step', soon);
  feed.addEventListener('ended', (event) => {
    if (status) { status.textContent = JSON.parse(event.data).text; }
    soon();
  });
})();
