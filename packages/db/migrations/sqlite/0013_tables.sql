ALTER TABLE `line` ADD `weight` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `line_conflict` ADD `weight` integer DEFAULT 1 NOT NULL;