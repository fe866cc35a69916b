"use client";

import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from "react";
import { Icon } from "./icon";
import { IconButton } from "./icon-button";

/** A way on from what was just done: take it back, do a little more. */
export interface ToastWay {
  words: string;
  onPress: () => void;
}

interface Toast {
  key: number;
  words: string;
  ways: readonly ToastWay[];
}

interface Speak {
  /**
   * Shows a short sentence for 8 seconds and says it aloud: what was just done. A way on must also exist elsewhere on
   * the page, for the sentence goes.
   */
  tell: (words: string, ...ways: ToastWay[]) => void;
  /** Says it aloud only: a change on the page that can be seen anyway. */
  announce: (words: string) => void;
}

const Speaking = createContext<Speak>({ tell: () => undefined, announce: () => undefined });

/** `const { tell, announce } = useSpeak()` anywhere in the workspace. */
export function useSpeak(): Speak {
  return useContext(Speaking);
}

const patience = 8000;

/** Round the workspace: short sentences below, and the live region behind them. */
export function Toasts({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const [spoken, setSpoken] = useState("");
  const last = useRef(0);
  const say = useTranslations("coordinator-frame");
  const close = useCallback(
    (key: number) => setToasts((all) => all.filter((toast) => toast.key !== key)),
    [],
  );
  const announce = useCallback(
    (words: string) => setSpoken((before) => (before === words ? `${words}\u00a0` : words)),
    [],
  );
  const tell = useCallback(
    (words: string, ...ways: ToastWay[]) => {
      last.current += 1;
      const key = last.current;
      setToasts((all) => [...all.slice(-2), { key, words, ways }]);
      announce(words);
      setTimeout(() => close(key), patience);
    },
    [announce, close],
  );
  const [speak] = useState<Speak>({ tell, announce });
  return (
    <Speaking value={speak}>
      {children}
      <div aria-live="polite" className="sr-only">
        {spoken}
      </div>
      <section aria-label={say("news")} hidden={toasts.length === 0}>
        <ul className="pointer-events-none fixed inset-x-0 bottom-4 z-50 [body:has([data-foot])_&]:bottom-36 min-[1100px]:[body:has([data-foot])_&]:bottom-4 min-[1100px]:[body:has([data-foot])_&]:justify-items-end min-[1100px]:[body:has([data-foot])_&]:*:max-w-[23rem] grid justify-items-center gap-2 px-3">
          {toasts.map((toast) => (
            <li
              key={toast.key}
              className="pointer-events-auto flex flex-wrap items-center gap-x-2 rounded-button border border-edge bg-surface ps-3 text-note"
            >
              <Icon of={Check} size={18} className="text-good" />
              <span className="py-1.5">{toast.words}</span>
              {toast.ways.map(({ words, onPress }) => (
                <button
                  key={words}
                  type="button"
                  className="link min-h-10 shrink-0"
                  onClick={() => {
                    close(toast.key);
                    onPress();
                  }}
                >
                  {words}
                </button>
              ))}
              <IconButton icon={X} label={say("close")} onPress={() => close(toast.key)} />
            </li>
          ))}
        </ul>
      </section>
    </Speaking>
  );
}
