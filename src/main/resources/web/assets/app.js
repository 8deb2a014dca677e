/* What pages do beyond links and forms: save as one types, say so where it fails and try again, keep what is typed when one leaves. */
(() => {
  'use strict';
  const RETRIES = [1000, 3000, 8000, 20000];
  const csrf = document.querySelector('meta[name=csrf]');
  const factOf = element => element.closest && element.closest('form.fact');

  document.addEventListener('htmx:configRequest', event => {
    if (csrf) {
      event.detail.headers[csrf.dataset.header] = csrf.content;
    }
  });

  // A field of text is saved a moment after the last key, not only when one leaves it.
  let waiting = null;
  document.addEventListener('input', event => {
    const form = factOf(event.target);
    if (!form) {
      return;
    }
    form.classList.add('unsaved');
    if (event.target.matches('textarea, input:not([type=radio]):not([type=checkbox])')) {
      clearTimeout(waiting);
      waiting = setTimeout(() => save(form), 900);
    }
  });
  document.addEventListener('change', event => {
    if (factOf(event.target)) {
      clearTimeout(waiting);
    }
  });

  function save(form) {
    if (form.isConnected && form.classList.contains('unsaved')) {
      window.htmx.trigger(form, 'again');
    }
  }

  function failed(form, why) {
    const tried = Number(form.dataset.tried || 0);
    form.classList.add('unsaved');
    form.querySelector('.state').textContent = 'Not saved: ' + why
      + (tried < RETRIES.length ? ' Trying again …' : ' What you typed stays here; change it once more to try again.');
    if (tried < RETRIES.length) {
      form.dataset.tried = tried + 1;
      setTimeout(() => save(form), RETRIES[tried]);
    }
  }

  document.addEventListener('htmx:sendError', event => {
    const form = factOf(event.detail.elt);
    if (form) {
      failed(form, 'the server can’t be reached.');
    }
  });
  document.addEventListener('htmx:responseError', event => {
    const form = factOf(event.detail.elt);
    const status = event.detail.xhr.status;
    if (form && (status === 401 || status === 403)) {
      form.classList.add('unsaved');
      form.querySelector('.state').textContent = document.body.classList.contains('respondent')
        ? 'Not saved: this page is too old. Load it again; what was saved before is still there.'
        : 'Not saved: you are no longer signed in. Sign in in another tab, then change it once more.';
    } else if (form) {
      failed(form, 'the server answered with an error.');
    }
  });

  // Where focus was, it is again after a form came back.
  let focused = null;
  document.addEventListener('htmx:beforeSwap', event => {
    const form = factOf(event.detail.target);
    const at = document.activeElement;
    focused = form && form.contains(at) && at.name
      ? { form: form.id, name: at.name, value: at.type === 'radio' ? at.value : null, typed: at.value, start: at.selectionStart } : null;
  });
  document.addEventListener('htmx:afterSettle', () => {
    const form = focused && document.getElementById(focused.form);
    if (form) {
      const again = [...form.elements].find(each => each.name === focused.name && (focused.value === null || each.value === focused.value));
      if (again) {
        again.focus({ preventScroll: true });
        if (focused.start !== null && focused.start !== undefined && again.setSelectionRange && again.type !== 'date') {
          try { again.setSelectionRange(focused.start, focused.start); } catch (none) { /* a field without a cursor */ }
        }
      }
    }
    focused = null;
  });
  document.addEventListener('htmx:afterRequest', event => {
    // The form itself has come back as another element by now.
    if (event.detail.successful && event.detail.requestConfig && factOf(event.detail.requestConfig.elt)) {
      document.body.dispatchEvent(new CustomEvent('facts'));
    }
  });

  // What is not saved yet goes out when one leaves; and if the page is to be closed over it, one is asked.
  const unsaved = () => [...document.querySelectorAll('form.fact.unsaved')];
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      unsaved().forEach(save);
    }
  });
  window.addEventListener('beforeunload', event => {
    const left = unsaved();
    left.forEach(save);
    if (left.some(form => form.dataset.tried)) {
      event.preventDefault();
    }
  });
  window.addEventListener('pagehide', () => unsaved().forEach(form => {
    const body = new URLSearchParams(new FormData(form));
    if (csrf) {
      body.set('_csrf', csrf.content);
    }
    navigator.sendBeacon(form.action, body);
  }));

  document.addEventListener('input', event => {
    if (event.target.matches('.slide input')) {
      event.target.closest('label').querySelector('output').value = event.target.value;
    }
  });

  // A slider beside a field: each follows the other.
  document.documentElement.classList.add('scripted');
  document.addEventListener('input', event => {
    const sets = event.target.dataset.sets;
    if (sets) {
      document.getElementById(sets).value = event.target.value;
    } else if (event.target.id) {
      const slider = document.querySelector('[data-sets="' + CSS.escape(event.target.id) + '"]');
      if (slider && event.target.value !== '') {
        slider.value = event.target.value;
      }
    }
  });

  // An action's bar is drawn to another quarter: the same as choosing that quarter.
  let drawn = null;
  document.addEventListener('pointerdown', event => {
    const bar = event.target.closest && event.target.closest('.track rect');
    if (bar && event.button === 0) {
      const track = bar.closest('.track');
      drawn = { bar, track, from: event.clientX, start: Number(track.dataset.start), to: Number(track.dataset.start) };
      track.classList.add('moving');
      event.preventDefault();
    }
  });
  document.addEventListener('pointermove', event => {
    if (drawn) {
      const quarters = Number(drawn.track.dataset.quarters);
      const width = drawn.track.querySelector('svg').getBoundingClientRect().width / quarters;
      drawn.to = Math.min(quarters, Math.max(1, drawn.start + Math.round((event.clientX - drawn.from) / width)));
      drawn.bar.setAttribute('x', (drawn.to - 1) * 10);
    }
  });
  document.addEventListener('pointerup', () => {
    if (drawn) {
      const { bar, track, start, to } = drawn;
      track.classList.remove('moving');
      drawn = null;
      const choice = document.getElementById('do-' + track.dataset.action);
      if (to !== start && choice) {
        choice.value = 'at' + to;
        choice.dispatchEvent(new Event('change', { bubbles: true }));
      } else {
        bar.setAttribute('x', (start - 1) * 10);
      }
    }
  });
  document.addEventListener('pointercancel', () => {
    if (drawn) {
      drawn.bar.setAttribute('x', (drawn.start - 1) * 10);
      drawn.track.classList.remove('moving');
      drawn = null;
    }
  });

  // A field that is to be copied.
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-copy]');
    const field = button && document.getElementById(button.dataset.copy);
    if (field) {
      field.select();
      const copied = () => { button.textContent = 'Copied'; };
      if (navigator.clipboard) {
        navigator.clipboard.writeText(field.value).then(copied, () => {});
      } else if (document.execCommand('copy')) {
        copied();
      }
    }
  });

  // Of a row of tabs that is wider than the screen, the one that one is on is to be seen.
  document.querySelectorAll('.tabs [aria-current], #parts [aria-current]').forEach(tab => {
    const row = tab.parentElement.closest('.tabs, #parts');
    if (row.scrollWidth > row.clientWidth) {
      row.scrollLeft = tab.offsetLeft - row.offsetLeft - (row.clientWidth - tab.offsetWidth) / 2;
    }
  });
})();
