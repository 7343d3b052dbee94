// The desk's side of the service: sessions, people, tokens, settings.
import { call, json, send } from './api.js';
import { clear } from './session.js';
import { forget, remember } from './who.js';

/** Asks the service who uses the page; somebody unknown where it does not answer. */
export async function askWho() {
  await json('session').then(remember, forget);
}

export const signIn = (login, password) => json('session', send('POST', { login, password })).then(remember);

export const choosePassword = (old, password) => json('session/password', send('PUT', { old, password })).then(remember);

export async function signOut() {
  await call('session', { method: 'DELETE' });
  clear();
  await askWho();
}

export const people = () => json('people');

export const addPerson = (person) => json('people', send('POST', person));

export const invitePerson = (person) => json('people/invitations', send('POST', person));

export const resetPassword = ({ id }) => json(`people/${id}/password`, { method: 'POST' });

export function changePerson({ id, version }, change) {
  return json(`people/${id}`, send('PUT', change, { 'If-Match': `"${version}"` }));
}

export const erasePerson = ({ id }) => call(`people/${id}`, { method: 'DELETE' });

export const tokens = () => json('tokens');

export const addToken = (token) => json('tokens', send('POST', token));

export const deleteToken = ({ id }) => call(`tokens/${id}`, { method: 'DELETE' });

export const desk = () => json('desk');

export const changeDesk = ({ version }, change) => json('desk', send('PUT', change, { 'If-Match': `"${version}"` }));

/** Whether a style pack can be used; a problem names line and column of each mistake. */
export const checkStylePack = (yaml) =>
  json('style-packs/checks', { method: 'POST', body: yaml, headers: { 'Content-Type': 'application/yaml' } });

export const stylePack = (id) => call(`style-packs/${id}`, { headers: { Accept: 'application/yaml' } }).then((r) => r.text());

export const desks = () => json('desks');

export const addDesk = (desk) => json('desks', send('POST', desk));

export const cms = () => json('desk/cms');

export const openInbox = () => json('desk/cms/incoming', { method: 'POST' });

export const closeInbox = () => call('desk/cms/incoming', { method: 'DELETE' });

export const setOutgoing = (url) => json('desk/cms/outgoing', send('POST', { url }));

export const removeOutgoing = () => call('desk/cms/outgoing', { method: 'DELETE' });

export const deliveries = () => json('desk/cms/deliveries');

export const sendTest = () => json('desk/cms/deliveries', { method: 'POST' });

export const sendAgain = ({ id }) => json(`desk/cms/deliveries/${id}`, { method: 'POST' });
