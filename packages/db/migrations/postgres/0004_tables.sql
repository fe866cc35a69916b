ALTER TABLE "task" ADD COLUMN "goal_id" text;--> statement-breakpoint
ALTER TABLE "task" ADD COLUMN "step_id" text;--> statement-breakpoint
ALTER TABLE "task" ADD COLUMN "agenda_item_id" text;--> statement-breakpoint
ALTER TABLE "task" ADD COLUMN "open_question_id" text;--> statement-breakpoint
ALTER TABLE "task" ADD COLUMN "split_from" text;--> statement-breakpoint
ALTER TABLE "task" ADD COLUMN "weight" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "task" ADD COLUMN "touched_at" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "task_event" ADD COLUMN "new_date" text;