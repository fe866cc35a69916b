CREATE TABLE `goal_event` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`family_id` text NOT NULL,
	`goal_id` text NOT NULL,
	`kind` text NOT NULL,
	`was` text,
	`why` text,
	`language` text DEFAULT 'nl' NOT NULL,
	`member_id` text,
	`coordinator_id` text,
	`at` integer NOT NULL,
	`seen_at` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`family_id`) REFERENCES `family`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`goal_id`) REFERENCES `goal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`coordinator_id`) REFERENCES `coordinator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `goal_event_family` ON `goal_event` (`family_id`);--> statement-breakpoint
CREATE TABLE `goal_step` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`family_id` text NOT NULL,
	`goal_id` text NOT NULL,
	`words` text NOT NULL,
	`means` text,
	`language` text DEFAULT 'nl' NOT NULL,
	`by_from` text,
	`by_date` text,
	`by_words` text,
	`who_kind` text NOT NULL,
	`who_id` text NOT NULL,
	`state` text NOT NULL,
	`position` integer NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`family_id`) REFERENCES `family`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`goal_id`) REFERENCES `goal`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `goal_step_family` ON `goal_step` (`family_id`);--> statement-breakpoint
CREATE TABLE `thanks` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`family_id` text NOT NULL,
	`actor_id` text NOT NULL,
	`goal_id` text,
	`line_id` text,
	`words` text,
	`language` text NOT NULL,
	`member_id` text,
	`coordinator_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`family_id`) REFERENCES `family`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`goal_id`) REFERENCES `goal`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`coordinator_id`) REFERENCES `coordinator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `thanks_family` ON `thanks` (`family_id`);