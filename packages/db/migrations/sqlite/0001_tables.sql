CREATE TABLE `map_edit` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`family_id` text NOT NULL,
	`verb` text NOT NULL,
	`coordinator_id` text NOT NULL,
	`at` integer NOT NULL,
	`position` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`family_id`) REFERENCES `family`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`coordinator_id`) REFERENCES `coordinator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `map_edit_position` ON `map_edit` (`family_id`,`position`);--> statement-breakpoint
CREATE TABLE `map_edit_row` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`family_id` text NOT NULL,
	`edit_id` text NOT NULL,
	`position` integer NOT NULL,
	`table_name` text NOT NULL,
	`row_id` text NOT NULL,
	`before` text,
	`after` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`family_id`) REFERENCES `family`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edit_id`) REFERENCES `map_edit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `map_edit_row_edit` ON `map_edit_row` (`edit_id`);--> statement-breakpoint
CREATE INDEX `map_edit_row_family` ON `map_edit_row` (`family_id`);