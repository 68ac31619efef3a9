import { useMutation } from '@tanstack/react-query';
import { api } from '../../../clients/trpc.js';

/** Asks that the demonstration be removed, the demo accounts included. */
export const useRemoveDemo = () => useMutation(api.demo.remove.mutationOptions({ networkMode: 'always' }));
