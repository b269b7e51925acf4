"""The commands: a file for each thing that staff look after, one function a command."""
