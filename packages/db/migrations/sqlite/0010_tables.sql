CREATE TABLE `felt` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`family_id` text NOT NULL,
	`member_id` text NOT NULL,
	`richness` text,
	`effect` text,
	`at` integer NOT NULL,
	`coordinator_id` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`family_id`) REFERENCES `family`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `member`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`coordinator_id`) REFERENCES `coordinator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `felt_family` ON `felt` (`family_id`);--> statement-breakpoint
CREATE TABLE `network_version` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`family_id` text NOT NULL,
	`at` integer NOT NULL,
	`told_by` text NOT NULL,
	`about` text NOT NULL,
	`place` text NOT NULL,
	`map` text NOT NULL,
	`meeting_id` text,
	`coordinator_id` text NOT NULL,
	`based_on_id` text,
	`version` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`family_id`) REFERENCES `family`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`coordinator_id`) REFERENCES `coordinator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `network_version_family` ON `network_version` (`family_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `network_version_meeting` ON `network_version` (`meeting_id`);--> statement-breakpoint
ALTER TABLE `feeling` ADD `group` text;--> statement-breakpoint
ALTER TABLE `feeling` ADD `supports` text;--> statement-breakpoint
ALTER TABLE `feeling` ADD `costs` text;--> statement-breakpoint
ALTER TABLE `feeling` ADD `functions` text;--> statement-breakpoint
ALTER TABLE `feeling` ADD `closeness` text;--> statement-breakpoint
ALTER TABLE `feeling` ADD `frequency` text;--> statement-breakpoint
ALTER TABLE `feeling` ADD `since` text;--> statement-breakpoint
ALTER TABLE `feeling` ADD `means` text;--> statement-breakpoint
ALTER TABLE `feeling` ADD `where` text;--> statement-breakpoint
ALTER TABLE `feeling` ADD `outlook` text;--> statement-breakpoint
ALTER TABLE `feeling` ADD `strength` text;--> statement-breakpoint
-- One word for all that is told of a tie: steps of before are named alike.
UPDATE map_edit SET verb = 'write-tie' WHERE verb = 'write-feeling';
