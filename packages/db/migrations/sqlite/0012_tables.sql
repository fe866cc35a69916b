ALTER TABLE `reminder` ADD `mail_id` text;--> statement-breakpoint
CREATE INDEX `reminder_mail` ON `reminder` (`mail_id`);