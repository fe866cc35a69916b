CREATE TABLE `question_search` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`family_id` text NOT NULL,
	`question_id` text NOT NULL,
	`actor_id` text,
	`whom` text,
	`came_back` text,
	`at` integer NOT NULL,
	`came_back_at` integer,
	`coordinator_id` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`family_id`) REFERENCES `family`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`question_id`) REFERENCES `open_question`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`coordinator_id`) REFERENCES `coordinator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `question_search_family` ON `question_search` (`family_id`);--> statement-breakpoint
CREATE TABLE `step_back` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`family_id` text NOT NULL,
	`actor_id` text NOT NULL,
	`reason` text NOT NULL,
	`words` text,
	`at` integer NOT NULL,
	`taken_back_at` integer,
	`settled_at` integer,
	`settled_by` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`family_id`) REFERENCES `family`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `coordinator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `step_back_family` ON `step_back` (`family_id`);--> statement-breakpoint
CREATE TABLE `volunteer_offer` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`family_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`hours` integer,
	`themes` text NOT NULL,
	`last_day` text,
	`not_kinds` text NOT NULL,
	`not_words` text,
	`at` integer NOT NULL,
	`coordinator_id` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`family_id`) REFERENCES `family`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`coordinator_id`) REFERENCES `coordinator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `volunteer_offer_contact` ON `volunteer_offer` (`contact_id`);--> statement-breakpoint
CREATE INDEX `volunteer_offer_family` ON `volunteer_offer` (`family_id`);--> statement-breakpoint
ALTER TABLE `open_question` ADD `owner_kind` text DEFAULT 'nobody' NOT NULL;--> statement-breakpoint
ALTER TABLE `open_question` ADD `owner_id` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `open_question` ADD `found_actor_id` text REFERENCES actor(id);