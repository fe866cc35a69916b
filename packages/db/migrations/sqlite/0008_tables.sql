CREATE TABLE `day_mail` (
	`id` text PRIMARY KEY NOT NULL,
	`address_key` text NOT NULL,
	`day` text NOT NULL,
	`mail_id` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `day_mail_once` ON `day_mail` (`address_key`,`day`);--> statement-breakpoint
CREATE TABLE `digest` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`coordinator_id` text NOT NULL,
	`week` text NOT NULL,
	`mail_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`coordinator_id`) REFERENCES `coordinator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `digest_once` ON `digest` (`coordinator_id`,`week`);--> statement-breakpoint
CREATE TABLE `reminder_wish` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`family_id` text NOT NULL,
	`actor_id` text,
	`member_id` text,
	`wish` text NOT NULL,
	`at` integer NOT NULL,
	`noted_by` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`family_id`) REFERENCES `family`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `actor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`noted_by`) REFERENCES `coordinator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reminder_wish_family` ON `reminder_wish` (`family_id`);--> statement-breakpoint
CREATE INDEX `reminder_wish_actor` ON `reminder_wish` (`actor_id`);--> statement-breakpoint
DROP INDEX `reminder_once`;--> statement-breakpoint
ALTER TABLE `reminder` ADD `owner_id` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `reminder_once` ON `reminder` (`task_id`,`kind`,`by_date`,`owner_id`);--> statement-breakpoint
ALTER TABLE `coordinator` ADD `digest` integer DEFAULT true NOT NULL;