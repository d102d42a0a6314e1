"""Where picture bytes live: disk or S3."""
