import { useTranslations } from "next-intl";
import { Seat } from "../../../ui/seat";
import type { KnownContact } from "./use-known-contacts";

interface KnownContactsProps {
  id: string;
  label: string;
  contacts: readonly KnownContact[];
  /** The one the arrows stand on; -1 for none. */
  at: number;
  optionId: (index: number) => string;
  onPick: (contact: KnownContact) => void;
}

/** The list under the name: who is known already. The field keeps the focus. */
export function KnownContacts({ id, label, contacts, at, optionId, onPick }: KnownContactsProps) {
  const say = useTranslations("coordinator-network.addActor");
  if (contacts.length === 0) return null;
  return (
    <div className="absolute inset-x-0 top-full z-20 rounded-button border border-edge bg-surface">
      <p className="px-3 pt-2 text-small text-soft" aria-hidden="true">
        {label}
      </p>
      <div id={id} role="listbox" aria-label={label} className="max-h-72 overflow-auto p-1">
        {contacts.map((contact, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
          <div
            key={contact.id}
            id={optionId(index)}
            role="option"
            aria-selected={index === at}
            aria-disabled={contact.onMap}
            // Pressed before the field loses the focus and closes the list.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(contact)}
            className={`flex min-h-11 items-center gap-2 rounded-field px-2 py-1 ${index === at ? "bg-action-soft" : ""} ${contact.onMap ? "text-soft" : "cursor-pointer hover:bg-sunken"}`}
          >
            <Seat name={contact.name} formal />
            <span className="grid">
              <bdi className="font-semibold">{contact.name}</bdi>
              <span className="text-small text-soft">
                {[contact.functionName, contact.organisationName, contact.onMap ? say("onMap") : null]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
