ALTER TABLE "line" ADD COLUMN "weight" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "line_conflict" ADD COLUMN "weight" integer DEFAULT 1 NOT NULL;