CREATE TABLE `ask_again` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`family_id` text NOT NULL,
	`need_id` text,
	`domain` text,
	`at` integer NOT NULL,
	`coordinator_id` text NOT NULL,
	`settled_at` integer,
	`settled_by` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`family_id`) REFERENCES `family`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`need_id`) REFERENCES `need`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`coordinator_id`) REFERENCES `coordinator`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `coordinator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `ask_again_family` ON `ask_again` (`family_id`);--> statement-breakpoint
CREATE TABLE `conversation` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`family_id` text NOT NULL,
	`started_at` integer NOT NULL,
	`coordinator_id` text NOT NULL,
	`at_table` text NOT NULL,
	`language_beside` text,
	`ended_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`family_id`) REFERENCES `family`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`coordinator_id`) REFERENCES `coordinator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `conversation_family` ON `conversation` (`family_id`);--> statement-breakpoint
CREATE TABLE `conversation_step` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`family_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`step` text NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`family_id`) REFERENCES `family`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`conversation_id`) REFERENCES `conversation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `conversation_step_family` ON `conversation_step` (`family_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `conversation_step_once` ON `conversation_step` (`conversation_id`,`step`);--> statement-breakpoint
CREATE TABLE `domain_words` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`family_id` text NOT NULL,
	`domain` text NOT NULL,
	`question` text NOT NULL,
	`member_id` text,
	`words` text NOT NULL,
	`language` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`family_id`) REFERENCES `family`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `domain_words_family` ON `domain_words` (`family_id`);