#!/bin/sh
# Runs once, when PostgreSQL's volume is new: makes the roles of Mainstay's database with the passwords of
# env/database.env. The app's role owns nothing and cannot get around row security.
set -eu

# Through the environment, so that no password is in a list of processes.
psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=mainstay <<SQL
\getenv owner_password MAINSTAY_OWNER_PASSWORD
\getenv app_password MAINSTAY_APP_PASSWORD
\getenv backup_password MAINSTAY_BACKUP_PASSWORD
\i ${MAINSTAY_ROLES:-/mainstay/roles.sql}
SQL
