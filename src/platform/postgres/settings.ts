/**
 * How the embedded database is run. fsync stays on: an acknowledged row is on the disk. The log holds no values: errors
 * of statements are left out of it altogether, since their text and details quote what was being saved about a child.
 */
export const SETTINGS: Readonly<Record<string, string>> = {
  timezone: 'UTC',
  log_timezone: 'UTC',
  logging_collector: 'off',
  log_destination: 'stderr',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
  // Many small queries, no large ones: helpers for a query only cost memory that containers give sparingly (64 MB).
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  unix_socket_permissions: '0700',
  password_encryption: 'scram-sha-256',
};

/** For tests: what is lost in a power cut does not matter there. */
const FAST: Readonly<Record<string, string>> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '200',
  wal_level: 'minimal',
  max_wal_senders: '0',
};

/** Arguments for the `postgres` program. Without a socket folder (Windows) it listens on loopback alone. */
export function serverArguments(socketDir: string | null, port: number, fast: boolean): string[] {
  const where = socketDir
    ? { listen_addresses: '', unix_socket_directories: socketDir, port: '5432' }
    : { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(port) };
  const all = { ...SETTINGS, ...(fast ? FAST : {}), ...where };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Who may connect: everybody with a password. The socket's folder is closed to other accounts besides. */
export function hostRules(fast: boolean): string {
  const how = fast ? 'trust' : 'scram-sha-256';
  const local = process.platform === 'win32' ? '' : `local all all ${how}\n`;
  return `# Written by Mainstay.\n${local}host all all 127.0.0.1/32 ${how}\n`;
}
