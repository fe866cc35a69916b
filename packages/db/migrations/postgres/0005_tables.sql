ALTER TABLE "goal" ADD COLUMN "language" text DEFAULT 'nl' NOT NULL;--> statement-breakpoint
ALTER TABLE "goal" ADD COLUMN "by_from" text;--> statement-breakpoint
ALTER TABLE "goal" ADD COLUMN "ask_again_on" text;