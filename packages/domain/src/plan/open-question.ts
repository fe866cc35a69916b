export const openQuestionStates = ["open", "answered", "let-go"] as const;
export type OpenQuestionState = (typeof openQuestionStates)[number];
