import type { Contact } from './contact.ts';

/** Somebody around a child, recorded by the school since September. */
export function aContact(given: Partial<Contact> = {}): Contact {
  return {
    id: 'contact',
    childId: 'child',
    controllerId: 'school',
    recordedBy: 'Exampleton Primary School',
    name: 'Mrs Pretendham',
    role: 'foster-carer',
    organisationName: null,
    phone: '01234 567890',
    email: 'pretendham@home.example',
    route: 'Phone first, before 3 pm',
    language: null,
    parentalResponsibility: null,
    mayBeTold: [],
    unsafe: false,
    address: null,
    addressHidden: false,
    from: '2025-09-01',
    to: null,
    ...given,
  };
}
