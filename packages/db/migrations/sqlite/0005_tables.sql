ALTER TABLE `goal` ADD `language` text DEFAULT 'nl' NOT NULL;--> statement-breakpoint
ALTER TABLE `goal` ADD `by_from` text;--> statement-breakpoint
ALTER TABLE `goal` ADD `ask_again_on` text;