"use client";

import type { ReactNode, Ref } from "react";
import { Input } from "react-aria-components/Input";
import { TextArea } from "react-aria-components/TextArea";
import {
  type TextFieldProps as AriaProps,
  TextField as AriaTextField,
} from "react-aria-components/TextField";
import { FieldFrame } from "./field-frame";
import { Remaining } from "./remaining";

interface TextFieldProps
  extends Pick<
    AriaProps,
    | "value"
    | "defaultValue"
    | "onChange"
    | "onBlur"
    | "onKeyDown"
    | "name"
    | "type"
    | "autoComplete"
    | "inputMode"
    | "autoFocus"
  > {
  label: ReactNode;
  labelHidden?: boolean;
  hint?: ReactNode;
  /** A whole sentence; its presence marks the field. */
  error?: string | null;
  /** Most characters the verb takes (`limits` of the domain); what is left shows when it gets near. */
  limit?: number;
  /** More than one makes it a field of several lines, this many high at first. */
  lines?: number;
  placeholder?: string;
  isDisabled?: boolean;
  /** To put the focus there. */
  inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

/** One or several lines of text. Nothing is cut off: what is too long stays and is said in a sentence. */
export function TextField(props: TextFieldProps) {
  const { label, labelHidden, hint, error, limit, lines = 1, placeholder, inputRef, ...rest } = props;
  const box = { ref: inputRef, placeholder, dir: "auto", className: "field-box" } as const;
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} validationBehavior="aria" className="grid gap-1">
      <FieldFrame label={label} labelHidden={labelHidden} hint={hint} error={error}>
        {lines > 1 ? <TextArea {...box} rows={lines} /> : <Input {...box} />}
      </FieldFrame>
      {limit ? <Remaining of={limit} text={props.value ?? ""} /> : null}
    </AriaTextField>
  );
}
