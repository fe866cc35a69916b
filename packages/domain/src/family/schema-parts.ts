import { localIdPattern } from "./local-id";

/** Texts, lists and references as JSON Schema says them. */
export const text = (most: number, description?: string) => ({
  type: "string",
  minLength: 1,
  maxLength: most,
  ...(description ? { description } : {}),
});
export const oneOf = (values: readonly string[]) => ({ enum: [...values] });
export const several = (values: readonly string[], description?: string) => ({
  ...list(oneOf(values), values.length, description),
  uniqueItems: true,
});
export const id = { type: "string", pattern: localIdPattern };
export const date = { type: "string", pattern: "^20\\d\\d-\\d\\d-\\d\\d$" };
export const email = { type: "string", minLength: 3, maxLength: 254 };
export const flag = { type: "boolean" };
export const ids = { type: "array", items: id, maxItems: 100, uniqueItems: true };
export const domain = { ...id, description: "One of the ten life domains, or the id of an own domain" };

export function list(items: object, maxItems: number, description?: string) {
  return { type: "array", items, maxItems, ...(description ? { description } : {}) };
}

export function object(required: Record<string, object>, optional: Record<string, object> = {}) {
  return {
    type: "object",
    additionalProperties: false,
    required: Object.keys(required),
    properties: { ...required, ...optional },
  };
}
